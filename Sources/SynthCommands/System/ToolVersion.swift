// SPDX-License-Identifier: Apache-2.0

/// The version of the tool.
enum ToolVersion {
    static let current = "0.3.0"
}
