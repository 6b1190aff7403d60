package org.tanlu.pathway;

import org.tanlu.reference.Carrier;

/**
 * A cell of the energy system: what one consumer uses of one carrier.
 *
 * @param consumer the consumer's id
 * @param carrier  the carrier
 */
record Place(String consumer, Carrier carrier) {
    /** Its name in programmes and simulations. */
    String id() {
        return consumer + "/" + carrier.id();
    }
}
