// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Threads of this process.
package enum Threads {
    /// As much as a main thread has: templates are read by recursion.
    private static let stackBytes = 8 << 20

    /// Runs a body on several threads, this one among them, and waits for the end of all.
    package static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackBytes)
        let others = (1..<max(1, count)).compactMap { _ in start(&attributes, Body(body)) }
        pthread_attr_destroy(&attributes)
        body()
        for thread in others { pthread_join(thread, nil) }
    }

    /// Runs a body on a thread of its own while another one runs on this, and waits for its end: what runs here has to tell it.
    package static func run<Result>(
        beside other: @escaping @Sendable () -> Void, _ own: () throws -> Result
    ) rethrows -> Result {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setstacksize(&attributes, stackBytes)
        let thread = start(&attributes, Body(other))
        pthread_attr_destroy(&attributes)
        defer { if let thread { pthread_join(thread, nil) } }
        return try own()
    }

    private final class Body {
        let run: @Sendable () -> Void

        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Nil where the system has no thread left: the others do its work.
    private static func start(_ attributes: inout pthread_attr_t, _ body: Body) -> pthread_t? {
        let argument = Unmanaged.passRetained(body)
        #if canImport(Darwin)
            var thread: pthread_t?
            let code = pthread_create(&thread, &attributes, runBody, argument.toOpaque())
        #else
            var thread = pthread_t()
            let code = pthread_create(&thread, &attributes, runBody, argument.toOpaque())
        #endif
        if code != 0 { argument.release() }
        return code == 0 ? thread : nil
    }

    #if canImport(Darwin)
        private static let runBody: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { argument in
            Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
            return nil
        }
    #else
        private static let runBody: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
            argument in
            if let argument { Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run() }
            return nil
        }
    #endif
}
