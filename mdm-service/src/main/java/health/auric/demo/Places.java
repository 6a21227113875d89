package health.auric.demo;

/** Streets, cities and phones. */
final class Places {

    private final Words words;

    Places(Words words) {
        this.words = words;
    }

    /** Remembers a new address under hidden names starting with the given one. */
    void settle(Draft draft, String name, Dice dice) {
        Words.Place place = dice.pick(words.places());
        draft.put(name + "street", dice.between(2, 9_998) + " " + dice.pick(words.streets()));
        draft.put(name + "city", place.city());
        draft.put(name + "state", place.state());
        draft.put(name + "postal", place.zip3() + dice.digits(2));
        draft.put(name + "phone", SafeNumbers.phone(dice, place.area()));
    }

    /** Another street of the same town. */
    void move(Draft draft, String name, Dice dice) {
        draft.put(name + "street", dice.between(2, 9_998) + " " + dice.pick(words.streets()));
    }

    static void show(Draft draft, String name, String group) {
        draft.put(group + ".line1", draft.get(name + "street"));
        draft.put(group + ".line2", draft.get(name + "suite"));
        draft.put(group + ".city", draft.get(name + "city"));
        draft.put(group + ".state", draft.get(name + "state"));
        draft.put(group + ".postal", draft.get(name + "postal"));
        draft.put(group + ".country", draft.has("~country") ? draft.get("~country") : "US");
    }
}
