package nl.werkzaak.mentorwijs.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
import java.util.regex.Pattern;
import nl.werkzaak.mentorwijs.io.Formats;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code mentorwijs}. */
@Command(
        name = "mentorwijs",
        mixinStandardHelpOptions = true,
        versionProvider = CatalogueVersion.class,
        scope = ScopeType.INHERIT,
        subcommands = {
            ValidateCommand.class,
            ResolveCommand.class,
            CatalogueCommand.class,
            DiffCommand.class,
            DeriveCommand.class,
            ConvertCommand.class,
            PlanCommand.class,
            InitCommand.class,
            SchemaCommand.class,
            DocumentCommand.class
        })
public final class MentorwijsCommand implements Callable<Integer> {

    /** English is asked for, in one argument or two; the arguments stand on lines of their own. */
    private static final Pattern ENGLISH = Pattern.compile("^--lang[=\n](?i:en)$", Pattern.MULTILINE);

    private static final String BUNDLE = "nl.werkzaak.mentorwijs.cli.Help";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            scope = ScopeType.INHERIT,
            descriptionKey = "lang")
    private Language language = Language.NL;

    MentorwijsCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments  the arguments of the command line, not null
     */
    public static void main(String... arguments) {
        LogManager.getLogManager().reset();
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter notes = writer(FileDescriptor.err);
        int exitCode = run(out, notes, arguments);
        if (out.checkError()) {
            exitCode = Math.max(exitCode, Fault.tell(new IOException(), notes, languageOf(arguments)));
        }
        notes.flush();
        System.exit(exitCode);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /**
     * Runs the command with other outputs than those of the process.
     *
     * @param out  where findings go, not null
     * @param notes  where everything else goes, not null
     * @param arguments  the arguments of the command line, not null
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter notes, String... arguments) {
        Language language = languageOf(arguments);
        CommandLine line = new CommandLine(new MentorwijsCommand())
                .setOut(out)
                .setErr(notes)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setResourceBundle(ResourceBundle.getBundle(
                        BUNDLE,
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
                .setParameterExceptionHandler((wrong, given) -> Misuse.tell(wrong, language))
                .setExecutionExceptionHandler((fault, command, given) -> Fault.tell(fault, notes, language));
        return execute(line, language, arguments);
    }

    /** Picocli tells of exceptions; of errors, such as a stack that is too deep, nobody would. */
    private static int execute(CommandLine line, Language language, String... arguments) {
        try {
            Formats.standard()
                    .problems()
                    .forEach(problem -> line.getErr().println(problem.sentence().in(language.locale())));
            return line.execute(arguments);
        } catch (Error error) {
            return Fault.tell(error, line.getErr(), language);
        }
    }

    /** The language of the help is needed before the arguments are parsed. */
    private static Language languageOf(String... arguments) {
        return ENGLISH.matcher(String.join("\n", arguments)).find() ? Language.EN : Language.NL;
    }

    Language language() {
        return language;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
