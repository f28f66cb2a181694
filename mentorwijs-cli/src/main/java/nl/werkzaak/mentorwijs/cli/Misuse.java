package nl.werkzaak.mentorwijs.cli;

import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkzaak.mentorwijs.io.DocumentFormat;
import nl.werkzaak.mentorwijs.io.WritableFormat;
import nl.werkzaak.mentorwijs.io.report.ReportFormat;
import nl.werkzaak.mentorwijs.model.text.Id;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
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
        if (wrong instanceof OverwrittenOptionException twice) {
            return CommandTexts.say("usage.twice", Map.of("argument", name(twice.getOverwritten())), language);
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            return CommandTexts.say(
                    "usage.exclusive", Map.of("arguments", exclusive(wrong.getCommandLine())), language);
        }
        return ofValue(wrong, language);
    }

    private static String ofValue(ParameterException wrong, Language language) {
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? CommandTexts.say("usage.wrong", Map.of(), language)
                : CommandTexts.say(
                        "usage.value",
                        Map.of(
                                "value", wrong.getValue() == null ? "" : wrong.getValue(),
                                "argument", name(argument),
                                "expected", expected(argument, language)),
                        language);
    }

    private static String exclusive(CommandLine command) {
        return command.getCommandSpec().argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .flatMap(group -> group.args().stream())
                .map(Misuse::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String expected(ArgSpec argument, Language language) {
        if (argument.type() == int.class) {
            return CommandTexts.say("usage.number", Map.of(), language);
        }
        if (argument.type() == Period.class) {
            return CommandTexts.say("usage.period", Map.of(), language);
        }
        if (argument.type() == WritableFormat.class) {
            return KnownFormat.writableIds();
        }
        if (argument.type() == ReportFormat.class) {
            return KnownFormat.reportIds(format -> true);
        }
        if (argument.type() == LocalTime.class) {
            return CommandTexts.say("usage.hour", Map.of(), language);
        }
        if (argument.type() == Id.class) {
            return CommandTexts.say("usage.id", Map.of(), language);
        }
        return argument.type() == DocumentFormat.class ? KnownFormat.ids() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
