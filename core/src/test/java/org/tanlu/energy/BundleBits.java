package org.tanlu.energy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.tanlu.sampling.Uniforms;
import org.tanlu.scenario.Scenario;
import org.tanlu.scenario.Simulation;

/** The bits of the totals that bundles give for the example city, in a line: what a Java virtual machine is asked for. */
final class BundleBits {
    private static final int DRAWS = 600;

    private BundleBits() {}

    /** Prints the line. */
    public static void main(String[] arguments) {
        System.out.println(line());
    }

    /** All totals of all scenarios in all years, by draw, as a checksum of their bits. */
    static String line() {
        Cities.Example city = Cities.of("yunzhou");
        List<Map<String, Assumption>> scenarios =
                Simulation.simulate(city.dossier(), city.history(), Cities.REFERENCE)
                        .value()
                        .orElseThrow()
                        .scenarios()
                        .stream()
                        .map(Scenario::assumptions)
                        .toList();
        Ensemble drawn =
                Ensemble.draw(city.system(), scenarios, 2060, Cities.REFERENCE.energy(), DRAWS, Uniforms.random(11));
        MessageDigest digest = sha256();
        for (int s = 0; s < scenarios.size(); s++) {
            for (int year = city.system().baseYear(); year <= 2060; year++) {
                for (double total : drawn.totals(s, year)) {
                    digest.update(ByteBuffer.allocate(Double.BYTES).putDouble(0, total));
                }
            }
        }
        return "bits " + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
