package nl.werkzaak.mentorwijs.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.io.page.PageForm;
import nl.werkzaak.mentorwijs.io.page.PageKind;
import nl.werkzaak.mentorwijs.io.page.PageSubject;
import nl.werkzaak.mentorwijs.io.page.TrainingPage;
import nl.werkzaak.mentorwijs.io.review.Mentorwijs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes a document for people, of the canonical training or of a variant. */
@Command(name = "document")
final class DocumentCommand implements Callable<Integer> {

    @ParentCommand
    private MentorwijsCommand parent = new MentorwijsCommand();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "factsheet|handbook|sei|tidier|fidelity", descriptionKey = "document.kind")
    private PageKind kind = PageKind.FACTSHEET;

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", descriptionKey = "document.file")
    private @Nullable String file;

    @Mixin
    private DocumentOption documents = new DocumentOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--format", paramLabel = "html|markdown", descriptionKey = "document.format")
    private @Nullable PageForm asked;

    @Override
    public Integer call() throws CommandException {
        Locale language = parent.language().locale();
        PageForm form = form();
        output.write(
                TrainingPage.of(kind, subject(), language).text(form),
                "document.written",
                Terminal.of(spec),
                parent.language());
        return ExitCode.DONE;
    }

    private PageForm form() throws CommandException {
        if (asked != null) {
            return asked;
        }
        output.requireNamedAs(Arrays.stream(PageForm.values()).map(PageForm::id).toList(), "output.format");
        return Arrays.stream(PageForm.values())
                .filter(form -> output.isNamed(form.extension()) || output.isNamed(form.id()))
                .findFirst()
                .orElse(PageForm.HTML);
    }

    private PageSubject subject() throws CommandException {
        if (file != null) {
            return subject(documents.one(file));
        }
        if (!kind.isOfTheCanonicalTraining()) {
            throw CommandException.usage("document.variant-needed", Map.of("kind", kind.id()));
        }
        return PageSubject.canonical();
    }

    private static PageSubject subject(Input input) throws CommandException {
        Mentorwijs door = Mentorwijs.standard().withVariants(input.neighbours());
        return PageSubject.of(door.review(input.name(), input.read()))
                .orElseThrow(() -> input.notValid("document.not-valid"));
    }
}
