package org.tanlu.reference;

import java.util.Optional;

/**
 * 副产煤气 a gas that a branch makes beside its product; plants burn what there is of it, and other fuels fill what is missing.
 *
 * @param carrier the id of the gas
 * @param maker   the id of the branch that makes it
 * @param feed    the id of the carrier that it arises from; empty where it follows all that the maker uses
 */
public record Byproduct(String carrier, String maker, Optional<String> feed) {}
