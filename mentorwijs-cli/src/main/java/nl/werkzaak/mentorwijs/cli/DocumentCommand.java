package nl.werkzaak.mentorwijs.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.werkzaak.mentorwijs.io.document.DocumentForm;
import nl.werkzaak.mentorwijs.io.document.DocumentKind;
import nl.werkzaak.mentorwijs.io.document.DocumentSubject;
import nl.werkzaak.mentorwijs.io.document.TrainingDocument;
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
    private DocumentKind kind = DocumentKind.FACTSHEET;

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1", descriptionKey = "document.file")
    private @Nullable String file;

    @Mixin
    private DocumentOption documents = new DocumentOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Option(names = "--format", paramLabel = "html|markdown", descriptionKey = "document.format")
    private @Nullable DocumentForm asked;

    @Override
    public Integer call() throws CommandException {
        Locale language = parent.language().locale();
        DocumentForm form = form();
        output.write(
                TrainingDocument.of(kind, subject(), language).text(form),
                "document.written",
                Terminal.of(spec),
                parent.language());
        return ExitCode.DONE;
    }

    private DocumentForm form() throws CommandException {
        if (asked != null) {
            return asked;
        }
        output.requireNamedAs(
                Arrays.stream(DocumentForm.values()).map(DocumentForm::id).toList(), "output.format");
        return Arrays.stream(DocumentForm.values())
                .filter(form -> output.isNamed(form.extension()) || output.isNamed(form.id()))
                .findFirst()
                .orElse(DocumentForm.HTML);
    }

    private DocumentSubject subject() throws CommandException {
        if (file != null) {
            return subject(documents.one(file));
        }
        if (!kind.isOfTheCanonicalTraining()) {
            throw CommandException.usage("document.variant-needed", Map.of("kind", kind.id()));
        }
        return DocumentSubject.canonical();
    }

    private static DocumentSubject subject(Input input) throws CommandException {
        Mentorwijs door = Mentorwijs.standard().withVariants(input.neighbours());
        return DocumentSubject.of(door.review(input.name(), input.read()))
                .orElseThrow(() -> input.notValid("document.not-valid"));
    }
}
