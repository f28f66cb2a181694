package nl.werkzaak.mentorwijs.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of rules says what the lists of the rules say. */
class RulesPageTest {

    private static final String PAGE = "docs/rules.md";

    @Test
    void saysWhatTheListsOfTheRulesSay() throws IOException {
        String page = RulesPage.write();

        if (Boolean.getBoolean("mentorwijs.regenerate")) {
            Files.writeString(Pages.root().resolve(PAGE), page);
        }
        assertThat(Pages.text(PAGE))
                .as(PAGE + " is out of date; write it anew with: " + RulesPage.COMMAND)
                .isEqualTo(page);
    }
}
