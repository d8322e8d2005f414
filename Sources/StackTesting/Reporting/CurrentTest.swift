// SPDX-License-Identifier: Apache-2.0

import Testing

/// The test that runs, where it is one of Swift Testing.
enum CurrentTest {
    /// As `ordersStay()`; nil in a test of XCTest.
    static var name: String? { Test.current?.name }

    /// Whether it runs once for each of its arguments.
    static var hasArguments: Bool { Test.current?.isParameterized ?? false }
}
