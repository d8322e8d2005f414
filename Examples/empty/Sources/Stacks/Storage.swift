import AWS
import Shorthands
import StackDSL

/// A bucket that keeps what is put into it, also when the stack goes.
struct Storage: Stack {
    let name = "storage"
    let description = "A bucket"

    var body: some StackContent {
        let bucket = S3.Bucket(
            "Bucket", bucketEncryption: .aes256, publicAccessBlockConfiguration: .blockAll,
            versioningConfiguration: .enabled
        ).retained()

        bucket
        Output("BucketName", bucket.ref)
    }
}
