package nl.werkzaak.mentorwijs.examples.cli;

import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells that the command was called in a wrong way, and how to call it. */
final class Misuse {

    private Misuse() {}

    static int tell(ParameterException wrong, Language language) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong, language));
        command.getErr()
                .println(CommandTexts.say(
                        "usage.help", Map.of("command", command.getCommandSpec().qualifiedName()), language));
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException wrong, Language language) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return CommandTexts.say(
                    "usage.unknown", Map.of("arguments", String.join(" ", unmatched.getUnmatched())), language);
        }
        if (wrong instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(Misuse::name).collect(Collectors.joining(", "));
            return CommandTexts.say("usage.missing", Map.of("arguments", names), language);
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? CommandTexts.say("usage.wrong", Map.of(), language)
                : CommandTexts.say(
                        "usage.value",
                        Map.of(
                                "value", wrong.getValue() == null ? "" : wrong.getValue(),
                                "argument", name(argument),
                                "expected", expected(argument)),
                        language);
    }

    private static String expected(ArgSpec argument) {
        return argument.type() == DocumentFormat.class ? KnownFormat.ids() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
