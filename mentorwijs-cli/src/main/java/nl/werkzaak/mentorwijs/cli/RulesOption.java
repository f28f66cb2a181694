package nl.werkzaak.mentorwijs.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityAssessor;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRuleList;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantLibrary;
import nl.werkzaak.mentorwijs.io.Companion;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.DocumentReader;
import nl.werkzaak.mentorwijs.io.Formats;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.review.Review;
import picocli.CommandLine.Option;

/** The files with rules of an organisation. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "FILE", descriptionKey = "rules")
    private List<String> files = new ArrayList<>();

    /**
     * What the files come to.
     *
     * @param assessor  one that knows the rules of the files without a fault
     * @param reviews  what there is to say of the files themselves, none if that is nothing
     */
    record Loaded(FidelityAssessor assessor, List<Review> reviews) {

        /** With a rule missing, a variant could seem to keep it: nothing is judged then. */
        boolean areValid() {
            return reviews.stream().allMatch(Review::isValid);
        }
    }

    Loaded load() throws CommandException {
        FidelityAssessor assessor = FidelityAssessor.standard();
        List<Review> reviews = new ArrayList<>();
        for (String file : files) {
            Input input = input(file);
            ReadResult<FidelityRuleList> read = input.read(reader(input));
            if (!read.findings().isEmpty()) {
                reviews.add(Review.ofCompanion(input.name(), read));
            }
            Optional<FidelityRuleList> list = read.value();
            if (list.isPresent()) {
                assessor = with(list.get().rules(), input.name(), assessor);
            }
        }
        return new Loaded(assessor, reviews);
    }

    private static Input input(String file) throws CommandException {
        Path path = Input.path(file);
        DocumentFormat format = Formats.standard()
                .byFile(path)
                .orElseThrow(() -> CommandException.usage(
                        "rules.format", Map.of("file", file, "formats", KnownFormat.ids(Companion.RULES))));
        return new Input(Input.nameOf(path), Optional.of(path), format, VariantLibrary.empty());
    }

    private static DocumentReader<FidelityRuleList> reader(Input input) throws CommandException {
        return input.format()
                .reader(Companion.RULES)
                .orElseThrow(() -> CommandException.usage(
                        "rules.format", Map.of("file", input.name(), "formats", KnownFormat.ids(Companion.RULES))));
    }

    private static FidelityAssessor with(List<FidelityRule> rules, String file, FidelityAssessor assessor)
            throws CommandException {
        List<String> taken = assessor.rules().stream().map(FidelityRule::id).toList();
        Optional<String> twice =
                rules.stream().map(FidelityRule::id).filter(taken::contains).findFirst();
        if (twice.isPresent()) {
            throw CommandException.findings("rules.duplicate", Map.of("file", file, "id", twice.get()));
        }
        return assessor.withRules(rules);
    }
}
