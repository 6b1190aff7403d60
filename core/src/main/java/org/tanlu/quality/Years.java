package org.tanlu.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** 年份 prints years: consecutive ones as a span, 2010–2012、2015. */
final class Years {
    private Years() {}

    static String spans(Collection<Integer> years) {
        List<Integer> sorted = years.stream().distinct().sorted().toList();
        var spans = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                int first = sorted.get(from);
                int last = sorted.get(i - 1);
                spans.add(first == last ? Integer.toString(first) : first + "–" + last);
                from = i;
            }
        }
        return String.join("/", spans);
    }
}
