package nl.werkzaak.mentorwijs.examples.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that shows how far a batch is: on a terminal only, and only once it takes longer than a second. */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_NANOS = 1_000_000_000L;

    private final int total;
    private final boolean shown;
    private final long started = System.nanoTime();
    private @Nullable ProgressBar bar;
    private int done;

    private Progress(int total, boolean shown) {
        this.total = total;
        this.shown = shown;
    }

    static Progress of(int total) {
        return new Progress(total, Terminal.hasColour());
    }

    void step() {
        done++;
        if (shown && bar == null && System.nanoTime() - started > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(total)
                    .setTaskName("mentorwijs")
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
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
