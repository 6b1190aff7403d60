package org.tanlu.linear;

/** What is wrong with a programme, in both languages: a mistake of whoever wrote it. */
final class Complaint {
    private Complaint() {}

    static IllegalArgumentException of(String chinese, String english) {
        return new IllegalArgumentException(chinese + " / " + english);
    }

    /** Bounds are a lower one and an upper one, with something between them. */
    static void aboutBounds(String kind, String name, double lower, double upper) {
        if (Double.isNaN(lower) || Double.isNaN(upper)) {
            throw of(
                    "“" + name + "”的上下界不是数：" + lower + " 至 " + upper,
                    kind + " " + name + " has a bound that is not a number: " + lower + " to " + upper);
        }
        if (lower > upper || lower == Double.POSITIVE_INFINITY || upper == Double.NEGATIVE_INFINITY) {
            throw of(
                    "“" + name + "”的上下界之间没有取值：" + lower + " 至 " + upper,
                    kind + " " + name + " has bounds with nothing between them: " + lower + " to " + upper);
        }
    }

    /** Coefficients are numbers. */
    static void aboutNumber(String chineseOfWhat, String ofWhat, double value) {
        if (!Double.isFinite(value)) {
            throw of(chineseOfWhat + "不是有限的数：" + value, ofWhat + " is not a finite number: " + value);
        }
    }
}
