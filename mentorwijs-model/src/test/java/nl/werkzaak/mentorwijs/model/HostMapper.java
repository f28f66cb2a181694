package nl.werkzaak.mentorwijs.model;

/**
 * A mapper as a host may have set it.
 *
 * @param setting  what differs from a plain one, not null
 * @param reading  how it reads, not null
 */
record HostMapper(String setting, Reading reading) {

    /** Reads a value of a type, or throws. */
    interface Reading {
        Object read(String json, Class<?> type) throws Exception;
    }

    Object read(String json, Class<?> type) throws Exception {
        return reading.read(json, type);
    }

    boolean accepts(String json, Class<?> type) {
        try {
            read(json, type);
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return setting;
    }
}
