// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// How a listener speaks TLS.
struct ListenerTLS: Sendable {
    let certificate: ARN<CertificateManager.Certificate>
    let policy: Value<String>

    init(_ certificate: BalancerCertificate, _ settings: Settings) {
        self.certificate = certificate.arn
        // An API calls the load balancer itself, and may not speak TLS 1.3.
        policy = settings.requiresTLS13 && settings.architecture.isPublic ? Self.only13 : Self.recommended
    }

    /// TLS 1.2 and 1.3 with forward secrecy, and keys that quantum computers would not find where the client can: what AWS
    /// recommends.
    static let recommended: Value<String> = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
    static let only13: Value<String> = "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"
}
