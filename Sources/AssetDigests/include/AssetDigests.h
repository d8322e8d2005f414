// SPDX-License-Identifier: Apache-2.0

// The sums of an asset's bytes. They are computed in C because a debug build of Swift takes a minute where this takes a
// second, and a debug build is what `swift run synth` is.

#ifndef ASSET_DIGESTS_H
#define ASSET_DIGESTS_H

#include <stddef.h>
#include <stdint.h>

/// A SHA-256 that is being computed: FIPS 180-4.
typedef struct {
    uint32_t state[8];
    uint64_t length;
    uint8_t block[64];
} asset_sha256;

void asset_sha256_begin(asset_sha256 *sum);
void asset_sha256_add(asset_sha256 *sum, const void *bytes, size_t count);
void asset_sha256_end(asset_sha256 *sum, uint8_t digest[32]);

/// The CRC-32 of what came before and of these bytes; of nothing it is 0.
uint32_t asset_crc32(uint32_t before, const void *bytes, size_t count);

#endif
