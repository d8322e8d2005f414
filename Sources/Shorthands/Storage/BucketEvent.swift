// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What happens in a bucket, as `s3:ObjectCreated:*`.
///
/// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html>.
public final class BucketEvent: OpenEnum, @unchecked Sendable {
    /// In whatever way: put, post, copied, or in parts.
    public static var objectCreated: BucketEvent { "s3:ObjectCreated:*" }
    public static var objectRemoved: BucketEvent { "s3:ObjectRemoved:*" }
    public static var objectRestored: BucketEvent { "s3:ObjectRestore:*" }
    public static var objectTagged: BucketEvent { "s3:ObjectTagging:*" }
    public static var lifecycleExpiration: BucketEvent { "s3:LifecycleExpiration:*" }
    public static var lifecycleTransition: BucketEvent { "s3:LifecycleTransition" }
    public static var replication: BucketEvent { "s3:Replication:*" }
}
