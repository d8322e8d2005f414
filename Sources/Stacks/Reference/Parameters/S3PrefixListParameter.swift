// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The region's prefix list of S3, which tasks without a way to the internet pull image layers from.
enum S3PrefixListParameter {
    static func id(_ settings: Settings) -> Parameter<ID<EC2.PrefixList>> {
        Parameter(
            "S3PrefixListId", value: settings.s3PrefixListId, from: settings.argument("s3PrefixListId"),
            allowedPattern: "pl-[0-9a-f]+",
            description: "The region's managed prefix list of S3, where image layers are pulled from",
            constraintDescription: "the ID of a prefix list, as pl-6da54004")
    }
}
