import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Compares two files of doubles, number by number, and fails when they differ by more than the last bits. */
public final class Compare {
    private static final double TOLERANCE = 1e-14;

    private Compare() {}

    public static void main(String[] arguments) throws IOException {
        DoubleBuffer one = numbers(arguments[0]);
        DoubleBuffer other = numbers(arguments[1]);
        if (one.limit() != other.limit() || one.limit() == 0) {
            System.out.printf("%d and %d numbers%n", one.limit(), other.limit());
            System.exit(1);
        }
        int equal = 0;
        double largest = 0;
        for (int i = 0; i < one.limit(); i++) {
            equal += Double.doubleToLongBits(one.get(i)) == Double.doubleToLongBits(other.get(i)) ? 1 : 0;
            largest = Math.max(largest, Math.abs(one.get(i) / other.get(i) - 1));
        }
        System.out.printf(
                Locale.ROOT,
                "%d totals, %d the same bit for bit, largest relative difference %.1e%n",
                one.limit(),
                equal,
                largest);
        if (!(largest <= TOLERANCE)) {
            System.exit(1);
        }
    }

    private static DoubleBuffer numbers(String file) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(Path.of(file)))
                .order(ByteOrder.nativeOrder())
                .asDoubleBuffer();
    }
}
