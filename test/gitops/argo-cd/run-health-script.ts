import { type LuaState, lauxlib, lua, lualib, to_luastring } from 'fengari';

/** What Argo CD shows of an object. */
export interface Health {
  readonly status: string;
  readonly message: string;
}

/** Runs a health script in Lua as Argo CD does: the object in `obj`, and of the libraries none with texts, numbers or files. */
export function runHealthScript(script: string, object: unknown): Health {
  const state = lauxlib.luaL_newstate();
  lauxlib.luaL_requiref(state, to_luastring('_G'), lualib.luaopen_base, 1);
  lauxlib.luaL_requiref(state, to_luastring('table'), lualib.luaopen_table, 1);
  lua.lua_pop(state, 2);
  push(state, object);
  lua.lua_setglobal(state, to_luastring('obj'));
  const failed = lauxlib.luaL_loadstring(state, to_luastring(script)) || lua.lua_pcall(state, 0, 1, 0);
  if (failed !== lua.LUA_OK) throw new Error(lua.lua_tojsstring(state, -1));
  return { status: field(state, 'status'), message: field(state, 'message') };
}

function push(state: LuaState, value: unknown): void {
  if (typeof value === 'string') lua.lua_pushstring(state, to_luastring(value));
  else if (typeof value === 'boolean') lua.lua_pushboolean(state, value);
  else if (typeof value === 'number') {
    if (Number.isInteger(value)) lua.lua_pushinteger(state, value);
    else lua.lua_pushnumber(state, value);
  } else if (Array.isArray(value)) {
    lua.lua_createtable(state, value.length, 0);
    for (const [index, item] of value.entries()) {
      push(state, item);
      lua.lua_rawseti(state, -2, index + 1);
    }
  } else {
    const entries = Object.entries(value ?? {}).filter(([, each]) => each !== undefined && each !== null);
    lua.lua_createtable(state, 0, entries.length);
    for (const [key, each] of entries) {
      push(state, each);
      lua.lua_setfield(state, -2, to_luastring(key));
    }
  }
}

function field(state: LuaState, key: string): string {
  lua.lua_getfield(state, -1, to_luastring(key));
  const text = lua.lua_tojsstring(state, -1);
  lua.lua_pop(state, 1);
  return text;
}
