// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What happens in a bucket, as `s3:ObjectCreated:*`.
///
/// See <https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html>.
public final class BucketEvent: OpenEnum, @unchecked Sendable {
    /// In whatever way: put, post, copied, or in parts.
    public static var objectCreated: BucketEvent { "s3:ObjectCreated:*" }
    /// An object is deleted, or gets a delete marker.
    public static var objectRemoved: BucketEvent { "s3:ObjectRemoved:*" }
    /// An object comes back from an archive: it begins, is there, or goes again.
    public static var objectRestored: BucketEvent { "s3:ObjectRestore:*" }
    /// An object gets tags, or loses them.
    public static var objectTagged: BucketEvent { "s3:ObjectTagging:*" }
    /// A rule of the lifecycle deletes an object, or marks it as deleted.
    public static var lifecycleExpiration: BucketEvent { "s3:LifecycleExpiration:*" }
    /// A rule of the lifecycle moves an object to another storage class.
    public static var lifecycleTransition: BucketEvent { "s3:LifecycleTransition" }
    /// The replication of an object fails, is late, catches up, or is not tracked any more.
    public static var replication: BucketEvent { "s3:Replication:*" }
}
