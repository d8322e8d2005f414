// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The processor time of this process.
enum CPUTime {
    /// In seconds.
    static var now: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// Lets the system end this process by SIGXCPU when it takes so many seconds more.
    static func bound(_ seconds: Double) {
        var limit = rlimit()
        getrlimit(cpu, &limit)
        limit.rlim_cur = rlim_t(now + seconds) + 1
        setrlimit(cpu, &limit)
    }

    #if canImport(Glibc)
        private static let cpu = __rlimit_resource_t(RLIMIT_CPU.rawValue)
    #else
        private static let cpu = RLIMIT_CPU
    #endif
}
