// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// What happens in a bucket, as `s3:ObjectCreated:*`.
///
/// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html>.
public struct BucketEvent: OpenEnum {
    public let node: Node

    public init(node: Node) { self.node = node }

    /// In whatever way: put, post, copied, or in parts.
    public static var objectCreated: Self { "s3:ObjectCreated:*" }
    public static var objectRemoved: Self { "s3:ObjectRemoved:*" }
    public static var objectRestored: Self { "s3:ObjectRestore:*" }
    public static var objectTagged: Self { "s3:ObjectTagging:*" }
    public static var lifecycleExpiration: Self { "s3:LifecycleExpiration:*" }
    public static var lifecycleTransition: Self { "s3:LifecycleTransition" }
    public static var replication: Self { "s3:Replication:*" }
}
