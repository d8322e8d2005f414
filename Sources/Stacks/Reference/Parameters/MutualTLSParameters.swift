// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The place of the certificates of those who may call.
struct MutualTLSParameters: Component {
    let bucket: Parameter<Value<String>>
    let key: Parameter<Value<String>>
    let version: Parameter<Value<String>>?

    init(_ settings: MutualTLS) {
        bucket = Parameter(
            "TrustStoreBucket", value: settings.bucket, from: settings.argument("bucket"),
            description: "The bucket that has the certificates of the authorities that clients are signed by")
        key = Parameter(
            "TrustStoreKey", value: settings.key, from: settings.argument("key"),
            description: "The file of the certificates in the bucket")
        version = settings.version.map {
            Parameter(
                "TrustStoreVersion", value: $0, from: settings.argument("version"),
                description: "The version of the file; a new file counts when it stands here")
        }
    }

    /// The file as API Gateway names it.
    var uri: Value<String> { "s3://\(bucket.ref)/\(key.ref)" }

    var body: some StackContent {
        ParameterGroup("Client certificates", [bucket, key] + (version.map { [$0] } ?? []))
    }
}
