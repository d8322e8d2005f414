// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Failures after which the same question may be answered a moment later.
enum PassingFailure {
    static func isOne(code: String, message: String) -> Bool {
        code.isEmpty ? signs.contains { message.contains($0) } : codes.contains(code)
    }

    /// AWS's codes, and HTTP's where a proxy answers in its place.
    private static let codes: Set = [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled", "RequestThrottledException",
        "RequestLimitExceeded", "TooManyRequests", "TooManyRequestsException", "BandwidthLimitExceeded", "SlowDown",
        "PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException", "ServiceUnavailable",
        "ServiceUnavailableException", "Unavailable", "InternalFailure", "InternalError", "InternalServerError",
        "InternalServerException", "InternalServiceError", "ServerException", "408", "429", "500", "502", "503", "504",
    ]

    /// Words of the aws CLI, or of the system below it, when the way to AWS is broken.
    private static let signs = [
        "Could not connect to the endpoint URL", "timeout on endpoint URL", "Connection was closed before",
        "Connection reset by peer", "Connection refused", "Connection aborted", "Remote end closed connection",
        "Failed to establish a new connection", "Max retries exceeded", "name resolution", "Name or service not known",
        "nodename nor servname", "Failed to resolve", "Network is unreachable", "No route to host", "timed out",
        "EOF occurred in violation of protocol", AWSFailure.outOfTime,
    ]
}
