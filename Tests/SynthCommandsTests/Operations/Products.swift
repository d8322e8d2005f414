// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Where the built programs are.
enum Products {
    /// The program of `Tests/SynthUnderTest`: the real one has the user's environments.
    static var synth: URL { folder.appendingPathComponent("synth-under-test") }

    private static var folder: URL {
        #if os(macOS)
            let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
            return (tests ?? Bundle.main).bundleURL.deletingLastPathComponent()
        #else
            return Bundle.main.bundleURL
        #endif
    }
}
