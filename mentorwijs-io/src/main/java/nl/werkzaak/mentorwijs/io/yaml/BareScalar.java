package nl.werkzaak.mentorwijs.io.yaml;

import java.util.Set;
import nl.werkzaak.mentorwijs.io.internal.token.Token;

/**
 * What a scalar without quotes is, by the core schema of YAML 1.2. Looks at each character once, so that no text can
 * make it slow.
 */
final class BareScalar {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Set<String> NOT_FINITE = Set.of(".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN");

    private BareScalar() {}

    static Token resolve(String text) {
        if (NULLS.contains(text)) {
            return Token.NULL;
        }
        if (BOOLEANS.contains(text)) {
            return Token.BOOLEAN;
        }
        return isNumber(text) ? Token.NUMBER : Token.TEXT;
    }

    private static boolean isNumber(String text) {
        if (text.startsWith("0o")) {
            return isAll(text, 2, "01234567");
        }
        if (text.startsWith("0x")) {
            return isAll(text, 2, "0123456789abcdefABCDEF");
        }
        int start = "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        return NOT_FINITE.contains(text.substring(start)) || isDecimal(text, start);
    }

    private static boolean isAll(String text, int start, String allowed) {
        return text.length() > start && text.chars().skip(start).allMatch(c -> allowed.indexOf(c) >= 0);
    }

    private static boolean isDecimal(String text, int start) {
        int whole = digits(text, start);
        int point = whole < text.length() && text.charAt(whole) == '.' ? whole + 1 : whole;
        int fraction = digits(text, point);
        boolean anyDigit = whole > start || fraction > point;
        return anyDigit && (fraction == text.length() || isExponent(text, fraction));
    }

    private static boolean isExponent(String text, int start) {
        if ("eE".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        int sign = start + 1;
        int first = sign < text.length() && "+-".indexOf(text.charAt(sign)) >= 0 ? sign + 1 : sign;
        return first < text.length() && digits(text, first) == text.length();
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
