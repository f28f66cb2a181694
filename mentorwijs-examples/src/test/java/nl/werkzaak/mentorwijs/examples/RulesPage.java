package nl.werkzaak.mentorwijs.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.catalogue.MentorwijsCatalogue;
import nl.werkzaak.mentorwijs.catalogue.acceptance.AcceptanceCheck;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRule;
import nl.werkzaak.mentorwijs.catalogue.fidelity.FidelityRules;
import nl.werkzaak.mentorwijs.catalogue.fidelity.RuleAgreement;
import nl.werkzaak.mentorwijs.catalogue.fidelity.RuleProblem;
import nl.werkzaak.mentorwijs.catalogue.fidelity.rule.ConditionKind;
import nl.werkzaak.mentorwijs.catalogue.resolve.VariantResolver;
import nl.werkzaak.mentorwijs.io.IoRules;
import nl.werkzaak.mentorwijs.model.constraint.ModelRules;
import nl.werkzaak.mentorwijs.model.constraint.RuleTexts;
import nl.werkzaak.mentorwijs.model.finding.Basis;
import nl.werkzaak.mentorwijs.model.golden.GoldenFile;
import nl.werkzaak.mentorwijs.model.provenance.Citation;
import nl.werkzaak.mentorwijs.model.text.LocalizedText;

/** The page of all rules, written from the lists that hold them. */
final class RulesPage {

    private static final String SAMPLES = "../mentorwijs-io/src/test/resources/";
    private static final String HINT = ".hint";

    private final StringBuilder page = new StringBuilder();

    static String write() {
        RulesPage page = new RulesPage();
        page.introduction();
        page.fidelity();
        page.ofOrganisations();
        page.variant();
        page.acceptances();
        page.document();
        page.model();
        return page.page.toString();
    }

    private void introduction() {
        add("""
                # The rules

                Every rule by which a document is judged, with its sentence in Dutch and in English. A word in braces, such as
                `{element}`, is filled in for each finding. An id never changes its meaning; a rule that goes, goes with its id.

                A finding is an ERROR (the document is not valid), a WARNING (it is valid, and someone should decide) or a NOTE.
                Red and yellow judgements are WARNINGs, green ones NOTEs; what is grey is listed and does not count.

                This page is written from the lists of the rules. After changing one, write it with:

                ```sh
                %s
                ```

                - [How faithful a variant is](#how-faithful-a-variant-is)
                - [Rules of an organisation](#rules-of-an-organisation)
                - [How a variant fits what it is a variant of](#how-a-variant-fits-what-it-is-a-variant-of)
                - [What is accepted of a variant](#what-is-accepted-of-a-variant)
                - [How a document is written](#how-a-document-is-written)
                - [What must hold of a training](#what-must-hold-of-a-training)
                """.formatted(GoldenFile.COMMAND));
    }

    private void fidelity() {
        add("""

                ## How faithful a variant is

                The facts come from the sources; no source grades a change, so every light is our judgement. It rests on what a
                source defines or requires (SOURCE), or on research into adapting other programmes (LITERATURE): no source on
                Mentorwijs sets a minimum. What no source decides is GREY. Each rule has documents that break it and documents
                that do not, with the findings beside them.
                """);
        FidelityRules.standard().forEach(this::fidelity);
    }

    private void fidelity(FidelityRule rule) {
        add("\n### " + rule.id() + "\n\n");
        add("%s · %s · since %s · [documents](%sfidelity/%s)\n\n"
                .formatted(rule.elementClass(), light(rule), rule.since().orElseThrow(), SAMPLES, rule.id()));
        sentence("nl", rule.message(), RuleTexts.DUTCH);
        sentence("en", rule.message(), Locale.ENGLISH);
        rule.hint().ifPresent(hint -> {
            sentence("what to do, nl", hint, RuleTexts.DUTCH);
            sentence("what to do, en", hint, Locale.ENGLISH);
        });
        if (!rule.citations().isEmpty()) {
            add("- source: "
                    + rule.citations().stream().map(RulesPage::citation).collect(Collectors.joining("; ")) + "\n");
        }
        if (!rule.literature().isEmpty()) {
            add("- literature: " + String.join("; ", rule.literature()) + "\n");
        }
    }

    private static String light(FidelityRule rule) {
        return rule.light()
                + rule.basis().map(Basis::name).map(basis -> ", " + basis).orElse("");
    }

    private static String citation(Citation citation) {
        String publisher = MentorwijsCatalogue.canonical().getSources().stream()
                .filter(source -> source.getId().equals(citation.getSource()))
                .findFirst()
                .orElseThrow()
                .getPublisher();
        return publisher + ", line " + citation.getLine() + ": “" + citation.getPhrase() + "”";
    }

    private void sentence(String label, LocalizedText text, Locale language) {
        add("- " + label + ": " + text.in(language) + "\n");
    }

    private void ofOrganisations() {
        add("""

                ## Rules of an organisation

                An organisation may ask more of its variants than Mentorwijs does, or something else. It writes that down as
                rules of its own, in a file in YAML or JSON. With a name that ends with `.rules.yaml` or `.rules.json` it may
                stand among the variants without being taken for one.

                ```sh
                mentorwijs validate --rules rivierenland.rules.yaml mijn-variant.yaml
                ```

                ```yaml
                %s```

                - `id`: the name of the organisation, a colon, the name of the rule. So no rule poses as one of ours.
                - `light`: RED, YELLOW or GREEN; GREY for what a person must look at. The own rules have a light of their own,
                  which stands beside the overall light and does not count in it: what an organisation asks says nothing of
                  how faithful a variant is to Mentorwijs. `--fail-on red` and `--fail-on yellow` do count it.
                - `basis`: always ORGANISATION. `literature` names where the rule comes from.
                - `condition`: when the rule gives a finding, one of the kinds below. There is no language for expressions: a
                  fixed set can be explained, tested and translated. Who needs more writes a `FidelityCheck` in Java and gives
                  it with a `FidelityRuleProvider`.
                - `message`, `hint` and `holds`: Dutch always, English if you like. The words that a kind knows are filled in.
                - `breaks` and `keeps`: the sections of a variant that breaks the rule, and of one that does not. They may be
                  left out; where they stand, they are tried whenever the file is read.

                A file with a fault is told at line and column, and then nothing is judged. The parts of a rule that do not
                agree are told of by the rules in the second table;
                [the tests](%sconformance/own-rules) have files for each.

                | kind | is met when | Nederlands | asks for | words |
                | --- | --- | --- | --- | --- |
                """.formatted(example(), SAMPLES));
        for (ConditionKind kind : ConditionKind.all()) {
            row(List.of(
                    "`" + kind.name() + "`",
                    kind.meaning().in(Locale.ENGLISH),
                    kind.meaning().in(RuleTexts.DUTCH),
                    inCode(kind.parameters().keySet(), "%s"),
                    inCode(kind.words(), "{%s}")));
        }
        add("\n");
        table(RuleAgreement.texts(), rulesOf(RuleAgreement.texts()));
        add("""

                Rules that a jar provides and that cannot be used do not judge, and each variant has a WARNING that says so, with
                a red light among the rules of organisations:
                [a rule that is missing would look like a rule that is kept](decisions/0069-rules-of-others-one-at-a-time.md).

                """);
        table(RuleProblem.texts(), rulesOf(RuleProblem.texts()));
    }

    private static String example() {
        try {
            return Files.readString(Path.of("rules", "rivierenland.rules.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inCode(Set<String> names, String form) {
        return names.stream()
                .sorted()
                .map(name -> "`" + form.formatted(name) + "`")
                .collect(Collectors.joining(", "));
    }

    private void variant() {
        RuleTexts texts = RuleTexts.of(VariantResolver.class, "VariantRules");
        add("""

                ## How a variant fits what it is a variant of

                A parent that is not found, and the record of what was changed and why. What concerns the parent is an ERROR,
                save another version of it; the rest are WARNINGs, and what
                changed since an older version NOTEs. Documents for each stand in
                [the tests](%svariant-rules).

                """.formatted(SAMPLES));
        table(texts, rulesOf(texts));
    }

    private void acceptances() {
        RuleTexts texts = RuleTexts.of(AcceptanceCheck.class, "AcceptanceRules");
        add("""

                ## What is accepted of a variant

                These are about the acceptances that stand beside a variant. All are WARNINGs.

                """);
        table(texts, rulesOf(texts));
    }

    private void document() {
        add("""

                ## How a document is written

                These hold for a text before it is a training. All are ERRORs, save `schema-version.newer-minor` and
                `variant.of.version`, which are WARNINGs. Documents for each stand in
                [the conformance suite](%sconformance/README.md). A file that could not be read at all has one finding, `document.unread`, with the
                reason.

                """.formatted(SAMPLES));
        table(IoRules.texts(), rulesOf(IoRules.texts()));
    }

    private void model() {
        add("""

                ## What must hold of a training

                These hold for every value of the model, wherever it comes from; a document that breaks one has an ERROR, code
                that breaks one gets an exception. `mentorwijs-model` enforces them as Jakarta constraints.

                """);
        table(ModelRules.texts(), rulesOf(ModelRules.texts()));
    }

    private static Set<String> rulesOf(RuleTexts texts) {
        return texts.rules().stream()
                .filter(rule -> !rule.endsWith(HINT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void table(RuleTexts texts, Set<String> rules) {
        add("| rule | Nederlands | English |\n| --- | --- | --- |\n");
        for (String rule : rules) {
            row(List.of("`" + rule + "`", say(texts, rule, RuleTexts.DUTCH), say(texts, rule, Locale.ENGLISH)));
        }
    }

    private void row(List<String> cells) {
        add(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String say(RuleTexts texts, String rule, Locale language) {
        return texts.sentence(rule, Map.of(), language);
    }

    private void add(String text) {
        page.append(text);
    }
}
