// SPDX-License-Identifier: Apache-2.0

/// The notifications of a bucket.
enum BucketNotifications {
    /// Its lists of them, each with the member that names the receiver.
    static let kinds = [
        ("LambdaConfigurations", "Function"), ("QueueConfigurations", "Queue"), ("TopicConfigurations", "Topic"),
    ]
}
