package org.tanlu.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tanlu.table.Unreadable;

class SlipsTest {
    @Test
    void probe() throws IOException, Unreadable {
        long t = System.nanoTime();
        var e = SlipExperiment.run(Boolean.getBoolean("half.test"), Integer.getInteger("each", 10));
        e.clean().forEach((k, c) -> System.out.println(k + " " + c));
        e.counts()
                .forEach((k, c) -> System.out.printf(
                        "%s %d jump %.3f total %.3f flagged %.4f%n",
                        k,
                        c.trials(),
                        (double) c.byJump() / c.trials(),
                        (double) c.byTotal() / c.trials(),
                        (double) c.flagged() / c.trials()));
        System.out.println((System.nanoTime() - t) / 1e9);
        assertThat(e).isNotNull();
    }
}
