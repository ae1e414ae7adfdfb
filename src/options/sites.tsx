import { say } from '../settings/i18n';
import type { Snapshot } from '../settings/settings';
import { language } from '../ui/texts';
import type { OptionsActions } from './actions';

interface SitesProps {
  readonly settings: Pick<Snapshot, 'pausedHosts' | 'pauseEnds'>;
  /** Match patterns that the reader granted beyond the sites of the manifest. */
  readonly granted: readonly string[];
  readonly actions: Pick<OptionsActions, 'resumeSite' | 'removeSite' | 'grantAllSites'>;
}

/** Where it runs beyond the drama and review sites, and where it is paused. */
export function Sites({ settings, granted, actions }: SitesProps) {
  const isEverywhere = granted.some((pattern) => pattern === '*://*/*' || pattern === '<all_urls>');
  return (
    <>
      <h3>{say('options_granted')}</h3>
      <p class="muted small">{say('options_granted_about')}</p>
      <ul class="rows">
        {granted.map((pattern) => (
          <li key={pattern}>
            <span>{siteOf(pattern) ?? say('options_all_sites')}</span>
            <button type="button" class="button quiet" onClick={() => actions.removeSite(pattern)}>
              {say('options_remove', siteOf(pattern) ?? say('options_all_sites'))}
            </button>
          </li>
        ))}
      </ul>
      {!isEverywhere && (
        <div class="buttons">
          <button type="button" class="button" onClick={actions.grantAllSites}>
            {say('welcome_everywhere')}
          </button>
        </div>
      )}
      <h3>{say('options_paused')}</h3>
      {settings.pausedHosts.size === 0 && <p class="muted small">{say('options_none_paused')}</p>}
      <ul class="rows">
        {[...settings.pausedHosts].sort().map((host) => (
          <li key={host}>
            <span>
              {host} <span class="muted small">{untilOf(settings.pauseEnds.get(host))}</span>
            </span>
            <button type="button" class="button quiet" onClick={() => actions.resumeSite(host)}>
              {say('options_resume', host)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function untilOf(end: number | undefined): string {
  if (end === undefined) return '';
  return say(
    'popup_paused_until',
    new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(end),
  );
}

/** The site that a match pattern names, or null where it names all. */
function siteOf(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)/.exec(pattern)?.[1];
  return host === undefined || host === '*' ? null : host;
}
