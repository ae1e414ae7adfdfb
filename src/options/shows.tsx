import { useState } from 'preact/hooks';
import { say } from '../settings/i18n';
import type { Show } from '../shows/show';
import { DraftField } from '../ui/draft-field';
import { ProgressEditor } from '../ui/progress-editor';
import { Switch } from '../ui/switch';
import { takeFocus } from '../ui/take-focus';
import { language } from '../ui/texts';
import type { OptionsActions } from './actions';
import { aliasesFrom, COLUMNS, countFrom, listShows, nextOrder, type Order } from './show-list';

interface ShowsProps {
  readonly shows: ReadonlyMap<string, Show>;
  readonly deleted: Show | null;
  readonly actions: OptionsActions;
}

/** The reader's shows: to be found, sorted, changed, added, and deleted with a way back. */
export function Shows({ shows, deleted, actions }: ShowsProps) {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<Order>({ column: 'title', isDescending: false });
  const listed = listShows(shows.values(), search, order, language);
  return (
    <>
      <AddShow actions={actions} />
      <div aria-live="polite">
        {deleted && (
          <div class="notice">
            <p>{say('options_deleted', deleted.title)}</p>
            <button key={deleted.id} type="button" class="button quiet" ref={takeFocus} onClick={actions.undoDelete}>
              {say('options_undo')}
            </button>
          </div>
        )}
      </div>
      {shows.size === 0 ? (
        <p class="muted empty">{say('options_no_shows')}</p>
      ) : (
        <>
          <input
            class="field search"
            type="search"
            aria-label={say('options_search')}
            placeholder={say('options_search')}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <table class="shows">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={order.column !== column ? 'none' : order.isDescending ? 'descending' : 'ascending'}
                  >
                    <button type="button" class="sort" onClick={() => setOrder(nextOrder(order, column))}>
                      {say(`options_column_${column}`)}
                      <span aria-hidden="true">{order.column === column && (order.isDescending ? ' ↓' : ' ↑')}</span>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.map((show) => (
                <ShowRow key={show.id} show={show} actions={actions} />
              ))}
            </tbody>
          </table>
          {listed.length === 0 && <p class="muted">{say('options_none_found')}</p>}
        </>
      )}
    </>
  );
}

function AddShow({ actions }: Pick<ShowsProps, 'actions'>) {
  return (
    <form
      class="add-show"
      onSubmit={(event) => {
        event.preventDefault();
        const field = event.currentTarget.elements.namedItem('title');
        if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
        actions.addShow(field.value);
        field.value = '';
        field.focus();
      }}
    >
      <label>
        <span class="small muted">{say('options_add_title')}</span>
        <input class="field" name="title" maxLength={200} autocomplete="off" />
      </label>
      <button type="submit" class="button main">
        {say('options_add')}
      </button>
    </form>
  );
}

function ShowRow({ show, actions }: { readonly show: Show; readonly actions: OptionsActions }) {
  const change = (changed: Parameters<OptionsActions['changeShow']>[1]) => actions.changeShow(show, changed);
  return (
    <tr>
      <th scope="row">
        <span class="show-title">
          <bdi>{show.title}</bdi>
        </span>
        <details>
          <summary class="small">
            {say('options_details')}
            <span class="visually-hidden"> {show.title}</span>
          </summary>
          <div class="show-details">
            <label class="wide">
              <span class="small muted">{say('options_aliases')}</span>
              <DraftField
                type="lines"
                value={show.aliases.join('\n')}
                onCommit={(typed) => change({ aliases: aliasesFrom(typed) })}
              />
            </label>
            <label>
              <span class="small muted">{say('options_episodes')}</span>
              <DraftField
                type="number"
                min={1}
                value={String(show.episodes ?? '')}
                onCommit={(typed) => change({ episodes: countFrom(Number(typed)) })}
              />
            </label>
            <label>
              <span class="small muted">{say('options_lift_on')}</span>
              <DraftField
                type="date"
                value={show.liftOn ?? ''}
                onCommit={(typed) => change({ liftOn: typed || null })}
              />
            </label>
            <button type="button" class="button danger" onClick={() => actions.deleteShow(show)}>
              {say('options_delete', show.title)}
            </button>
          </div>
        </details>
      </th>
      <td>
        <ProgressEditor
          showTitle={show.title}
          progress={show.progress}
          episodes={show.episodes}
          isCompact
          onChange={(progress) => change({ progress })}
        />
      </td>
      <td>
        <Switch
          isOn={show.protection === 'shield'}
          onChange={(isOn) => change({ protection: isOn ? 'shield' : 'leave' })}
        >
          <span class="visually-hidden">{show.title} </span>
          {say(show.protection === 'shield' ? 'options_shielded' : 'options_left')}
        </Switch>
      </td>
    </tr>
  );
}
