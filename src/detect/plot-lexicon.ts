/**
 * Words and pairs of words with which people tell what happens in a drama. General words of plot only: no names, no
 * works. `<n>` stands for a name, as in `readFeatures`. Written by hand; the weight of a hit is chosen in training.
 */
export const PLOT_LEXICON: readonly string[] = (
  'dies,died,death of,killed,kills,kill him,kill her,killing,murdered,murders,murderer,killer,stabbed,stabs,shoots,' +
  'shot,suicide,drowns,poisoned,dying,funeral,coma,accident,kidnapped,kidnaps,arrested,prison,escapes,revenge on,' +
  'reveals,revealed that,revealed to,turns out,turned out,finds out,found out,discovers,discovered that,learns that,' +
  'realizes,realizes that,confesses,confessed,admits,lied to,betrays,betrayed,the culprit,was behind,real father,' +
  'real mother,real identity,biological,pregnant,miscarriage,divorced,divorces,marries,get married,got married,' +
  'proposes,wedding,breaks up,broke up,break up,ends up,ended up,get back,got back,back together,end together,' +
  'leaves him,leaves her,left him,left her,kissed,kisses,sacrifices,sacrificed,saves,saved her,saved him,survives,' +
  'returns to,comes back,came back,forgives,memory loss,lost his,lost her,last episode,final episode,final scene,' +
  'in the end,at the end,years later,he dies,she dies,<n> dies,<n> died,<n> was,<n> kills,<n> finds,<n> decides,' +
  'tries to,decides to,decided to,manages to,refuses to,agrees to,steals,attacks,captured,rescued,rescues,tortured'
).split(',');
