package health.auric.engine.speed;

/** An invented facility; rows of one {@code entity} are the same facility in truth. */
record Facility(
        String id, int entity, String name, String address, String city, String state, String zip, String phone) {}
