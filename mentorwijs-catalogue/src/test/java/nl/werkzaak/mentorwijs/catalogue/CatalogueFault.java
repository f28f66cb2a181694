package nl.werkzaak.mentorwijs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The JSON of the catalogue with one fault, and the words that have to be in what is said of it. */
record CatalogueFault(String what, String mutated, List<String> expected) {

    private static final String JSON = new String(MentorwijsCatalogue.json(), StandardCharsets.UTF_8);

    static CatalogueFault fault(String what, String original, String changed) {
        assertThat(JSON).as(what).contains(original);
        int start = JSON.indexOf(original);
        String mutated = JSON.substring(0, start) + changed + JSON.substring(start + original.length());
        return new CatalogueFault(what, mutated, List.of());
    }

    CatalogueFault says(String... words) {
        return new CatalogueFault(what, mutated, List.of(words));
    }
}
