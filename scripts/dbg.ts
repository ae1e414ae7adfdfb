import { readFileSync } from 'node:fs';
import { openSavedPage } from '/work/main/scripts/saved-page';
for (const f of process.argv.slice(2)) {
const p=openSavedPage(readFileSync(f,'utf8'),'https://x.example/a','balanced');
for (const s of p.shield.sections){console.log('SECTION',s.reason, s.zone); for(const e of s.entries)console.log('   ',e.reading.unit.localName,e.reading.passage.kind,e.reading.passage.headingLevel,e.reading.passage.region,e.reading.passage.containers.join('.'),JSON.stringify(e.reading.passage.text.slice(0,90)));}
}
