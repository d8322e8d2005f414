// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The region's prefix list of DynamoDB, which tasks without a way to the internet reach their table by.
enum TablePrefixListParameter {
    /// Nil where tasks may speak to anybody by HTTPS.
    static func id(_ settings: Settings) -> Parameter<ID<EC2.PrefixList>>? {
        guard settings.architecture.egress == .endpoints else { return nil }
        return Parameter(
            "DynamoDBPrefixListId", value: settings.dynamoDBPrefixListId,
            from: settings.argument("dynamoDBPrefixListId"), allowedPattern: "pl-[0-9a-f]+",
            description: "The region's managed prefix list of DynamoDB, where the table is",
            constraintDescription: "the ID of a prefix list, as pl-02cd2c6b")
    }
}
