package nl.werkzaak.mentorwijs.io.contract;

import java.nio.charset.StandardCharsets;

/**
 * A document in some format with one fault, and what is to be said of it.
 *
 * @param name  what is wrong with it, for the report of the test, not null
 * @param content  its bytes, not null
 * @param rule  the rule that it breaks, not null
 * @param line  the line of the fault, or the row, counted from 1
 * @param column  the column of the fault, counted from 1
 */
@SuppressWarnings("ArrayRecordComponent") // A record of a test: nobody compares it.
public record FaultyDocument(String name, byte[] content, String rule, int line, int column) {

    /**
     * A document that is text.
     *
     * @param name  what is wrong with it, not null
     * @param text  the document, not null
     * @param rule  the rule that it breaks, not null
     * @param line  the line of the fault, counted from 1
     * @param column  the column of the fault, counted from 1
     * @return the document, not null
     */
    public static FaultyDocument ofText(String name, String text, String rule, int line, int column) {
        return new FaultyDocument(name, text.getBytes(StandardCharsets.UTF_8), rule, line, column);
    }

    @Override
    public String toString() {
        return name;
    }
}
