package nl.werkzaak.mentorwijs.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that shows how far a batch is: on a terminal only, and only once it takes longer than a second. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;
    private static final int MEBIBYTE = 1 << 20;

    private final ProgressBarBuilder builder;
    private final boolean shown;
    private final long started = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long done;

    private Progress(ProgressBarBuilder builder) {
        this.builder = builder.setTaskName("mentorwijs").setStyle(ProgressBarStyle.ASCII);
        this.shown = Terminal.hasColour();
    }

    static Progress ofDocuments(long total) {
        return new Progress(new ProgressBarBuilder().setInitialMax(total));
    }

    static Progress ofBytes(long total) {
        return new Progress(new ProgressBarBuilder().setInitialMax(total).setUnit(" MiB", MEBIBYTE));
    }

    void step(long more) {
        done += more;
        if (shown && bar == null && System.nanoTime() - started > PATIENCE_NANOS) {
            bar = builder.build();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
