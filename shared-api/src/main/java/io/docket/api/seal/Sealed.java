package io.docket.api.seal;

/**
 * A text that only its key opens. Both are Base64 of RFC 4648 §5, without padding.
 *
 * @param commitment to the key: 32 bytes derived from it, so that no other key can be passed off as the one
 * @param box 12 bytes of nonce, the ciphertext of AES-256-GCM, 16 bytes of its tag
 */
record Sealed(String commitment, String box) {}
