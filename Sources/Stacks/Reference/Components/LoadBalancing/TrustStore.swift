// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The authorities whose certificates an application load balancer takes of clients.
enum TrustStore {
    static func make(_ parameters: MutualTLSParameters) -> ElasticLoadBalancingV2.TrustStore {
        ElasticLoadBalancingV2.TrustStore(
            "TrustStore", caCertificatesBundleS3Bucket: parameters.bucket.ref,
            caCertificatesBundleS3Key: parameters.key.ref,
            caCertificatesBundleS3ObjectVersion: parameters.version?.ref)
    }
}
