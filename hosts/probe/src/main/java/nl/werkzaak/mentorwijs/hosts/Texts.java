package nl.werkzaak.mentorwijs.hosts;

import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.model.finding.Finding;

/** What is compared of an answer, in words. */
final class Texts {

    private Texts() {}

    static String of(ReadResult<?> read) {
        return read.findings().stream()
                .map(Texts::of)
                .collect(Collectors.joining("\n", (read.value().isPresent() ? "valid" : "not valid") + "\n", ""));
    }

    static String of(Finding finding) {
        return String.join(
                " ",
                finding.severity().name(),
                finding.location().place().orElse("-"),
                finding.location().pointer(),
                finding.rule(),
                finding.message().byLanguage().toString(),
                finding.actual().orElse("-"),
                finding.hint().map(hint -> hint.byLanguage().toString()).orElse("-"));
    }
}
