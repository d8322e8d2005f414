// SPDX-License-Identifier: Apache-2.0

/// What a region is to a name that two of them answer for.
public enum FailoverRole: Sendable, Equatable {
    /// It answers as long as every service has a healthy task.
    case primary
    /// It answers when the primary does not.
    case secondary
}
