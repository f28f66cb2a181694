package nl.werkzaak.mentorwijs.io.xlsx;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkzaak.mentorwijs.io.ReadResult;
import nl.werkzaak.mentorwijs.io.WrittenForm;
import nl.werkzaak.mentorwijs.io.contract.GeneratedVariants;
import nl.werkzaak.mentorwijs.io.fuzz.Promises;
import nl.werkzaak.mentorwijs.model.variant.TrainingVariant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class WorkbookFuzzTest {

    private static final String MARK = "\n=== ";
    private static final Map<String, byte[]> PLAIN = Workbooks.parts(Workbooks.plain());

    @MethodSource("workbooks")
    @FuzzTest
    void file(byte[] workbook) {
        read(workbook);
    }

    /** Parts before they are packed, for a fuzzer cannot make the sums of a package fit: a name after a mark, and content. */
    @DictionaryFile(resourcePath = "/nl/werkzaak/mentorwijs/io/fuzz/workbook.dict")
    @MethodSource("parts")
    @FuzzTest
    void parts(byte[] parts) {
        Map<String, byte[]> packed = new LinkedHashMap<>(PLAIN);
        String text = new String(parts, StandardCharsets.ISO_8859_1);
        for (String part : text.split(MARK, -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                packed.put(part.substring(0, end), part.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        read(Workbooks.zipped(packed));
    }

    private static void read(byte[] workbook) {
        ReadResult<TrainingVariant> read = new XlsxFormat().reader().read(workbook);

        Promises.answers(read);
        read.value().ifPresent(variant -> Promises.comesBack(variant, "xlsx"));
    }

    static Stream<byte[]> workbooks() {
        return IntStream.range(0, 10)
                .mapToObj(seed -> new XlsxWriter(seed % 2 == 0 ? WrittenForm.SHORT : WrittenForm.FULL)
                        .bytes(GeneratedVariants.of(seed)));
    }

    /** Each part of a workbook for itself. */
    static Stream<byte[]> parts() {
        return workbooks()
                .flatMap(workbook -> Workbooks.parts(workbook).entrySet().stream()
                        .filter(part -> part.getKey().startsWith("xl/"))
                        .map(part -> (MARK + part.getKey() + "\n"
                                        + new String(part.getValue(), StandardCharsets.ISO_8859_1))
                                .getBytes(StandardCharsets.ISO_8859_1)));
    }
}
