package nl.werkzaak.mentorwijs.examples;

import java.io.IOException;
import nl.werkzaak.mentorwijs.model.golden.Golden;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import org.junit.jupiter.api.Test;

/** The page of rules says what the lists of the rules say. */
@Golden
class RulesPageTest {

    @Test
    void saysWhatTheListsOfTheRulesSay() throws IOException {
        GoldenFile.assertMatches(Pages.root().resolve("docs/rules.md"), RulesPage.write());
    }
}
