package health.auric.demo;

/** What an operator may look at: the chance of this use, the words, the clerk's habits, the record, the field. */
record Scene(Dice dice, Words words, long clerk, Profile profile, Draft draft, String field) {}
