/** Pages repeat a few class attributes; more than these are begun anew. */
const MOST_CLASSES = 2000;

/** Works out once what a class attribute says. */
export function byClass<Said>(read: (classes: string) => Said): (classes: string) => Said {
  const known = new Map<string, Said>();
  return (classes) => {
    let said = known.get(classes);
    if (said === undefined) {
      said = read(classes);
      if (known.size >= MOST_CLASSES) known.clear();
      known.set(classes, said);
    }
    return said;
  };
}
