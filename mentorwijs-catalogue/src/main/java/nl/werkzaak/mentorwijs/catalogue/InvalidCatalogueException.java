package nl.werkzaak.mentorwijs.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.constraint.Violation;

/** A catalogue that does not hold together; the message names everything that is wrong, in Dutch and in English. */
public final class InvalidCatalogueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * A catalogue that breaks rules.
     *
     * @param violations  the broken rules, at least one, not null
     */
    public InvalidCatalogueException(List<Violation> violations) {
        super(violations.stream().map(InvalidCatalogueException::sentence).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    private static String sentence(Violation violation) {
        return CatalogueRules.TEXTS.sentence(violation.rule(), violation.arguments(), RuleTexts.DUTCH)
                + " / "
                + CatalogueRules.TEXTS.sentence(violation.rule(), violation.arguments(), Locale.ENGLISH);
    }

    /**
     * The broken rules.
     *
     * @return the violations, not null
     */
    public List<Violation> violations() {
        return violations;
    }
}
