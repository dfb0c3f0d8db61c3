"""The windows of one program on an X display, and what a person does to them by their frame. No window manager."""

import ctypes
import ctypes.util
import os

# What Xlib does by itself with an error is to end this process, and nobody would end the others.
_PASS_OVER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _display, _event: 0)

VIEWABLE = 2  # IsViewable (X.h)
CLIENT_MESSAGE = 33
_LONGS = ctypes.c_long * 5


class _ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message_type", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", _LONGS), ("rest", ctypes.c_long * 24)]


class _Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("class", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("backing_planes", ctypes.c_ulong),
                ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int), ("rest", ctypes.c_long * 8)]


class XWindows:
    """Of the process with this id, by the property that toolkits set."""

    def __init__(self, display, process):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.x.XSetErrorHandler(_PASS_OVER)  # a window may be gone when it is asked about
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x.XInternAtom.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(os.fsencode(display)))
        self.root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.process = process

    def close_display(self):
        self.x.XCloseDisplay(self.display)

    def _atom(self, name):
        return ctypes.c_ulong(self.x.XInternAtom(self.display, name, 0))

    def _owner(self, window):
        kind, form, items, left = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(), ctypes.c_ulong()
        value = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XGetWindowProperty(
            self.display, window, self._atom(b"_NET_WM_PID"), ctypes.c_long(0), ctypes.c_long(1), 0,
            ctypes.c_ulong(0), ctypes.byref(kind), ctypes.byref(form), ctypes.byref(items), ctypes.byref(left),
            ctypes.byref(value))
        return value[0] if items.value else None

    def shown(self):
        """The windows that are to be seen; large ones only, so that no tip counts."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children),
                          ctypes.byref(count))
        found = []
        for window in map(ctypes.c_ulong, children[:count.value]):
            attributes = _Attributes()
            there = self.x.XGetWindowAttributes(self.display, window, ctypes.byref(attributes))
            if there and attributes.map_state == VIEWABLE and attributes.width > 300 and self._owner(window) == self.process:
                found.append(window)
        return found

    def close(self, window):
        """As the button in the frame does (ICCCM 4.2.8.1)."""
        event = _ClientMessage(type=CLIENT_MESSAGE, window=window.value, message_type=self._atom(b"WM_PROTOCOLS").value,
                               format=32, data=_LONGS(self._atom(b"WM_DELETE_WINDOW").value, 0))
        self.x.XSendEvent(self.display, window, 0, ctypes.c_long(0), ctypes.byref(event))
        self.x.XFlush(self.display)
