import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Compares two files of quantiles, number by number, and fails when they differ by more than rounding. */
public final class Compare {
    private static final double TOLERANCE = 1e-9;

    private Compare() {}

    public static void main(String[] arguments) throws IOException {
        List<String> one = numbers(arguments[0]);
        List<String> other = numbers(arguments[1]);
        double largest = one.size() == other.size() && !one.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            double a = Double.parseDouble(one.get(i));
            double b = Double.parseDouble(other.get(i));
            double scale = Math.max(Math.abs(a), Math.abs(b));
            largest = Math.max(largest, scale == 0 ? 0 : Math.abs(a - b) / scale);
        }
        System.out.printf(Locale.ROOT, "%d quantiles, largest relative difference %.1e%n", one.size(), largest);
        if (largest > TOLERANCE) {
            System.exit(1);
        }
    }

    private static List<String> numbers(String file) throws IOException {
        return List.of(Files.readString(Path.of(file)).trim().split("\\s+"));
    }
}
