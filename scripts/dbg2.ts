import { LANGUAGES } from '../src/detect/languages';
import { firstMatch, EXTENTS } from '../src/detect/language';
import { fold } from '../src/detect/fold';
import { readAuthorCues } from '../src/detect/cues';
for (const t of process.argv.slice(2)) { console.log(t, JSON.stringify(readAuthorCues(t, LANGUAGES)));
 for (const l of LANGUAGES) { const f=fold(t); for (const e of EXTENTS){const m=firstMatch(l.announcements[e],f); if(m)console.log('  ',l.id,e,f.slice(m.start,m.end));}
 for (const k of ['weakAnnouncements','denials','allClears','warningTalk','closings'] as const){const m=firstMatch(l[k],f); if(m)console.log('  ',l.id,k,f.slice(m.start,m.end));}}}
